package fr.complet.writing;

/** How the cells of a workbook show what they hold; the marks of numbers follow the language of the spreadsheet program. */
public enum Shown {
    GENERAL("General"),
    /** What is typed stays as it is: codes, dates that are none. */
    TEXT("@"),
    /** Euros and cents. */
    EURO("#,##0.00\\ \"€\""),
    /** A rate with the decimals that it has. */
    RATE("0.0######\\ %"),
    /** A computed share. */
    SHARE("0.0\\ %"),
    DAY("dd/mm/yyyy"),
    WHOLE("#,##0"),
    YEAR("0");

    private final String format;

    Shown(String format) {
        this.format = format;
    }

    /** In the grammar of number formats, which is the same in every language. */
    String format() {
        return format;
    }
}
