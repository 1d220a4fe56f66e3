package fr.complet.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many dossiers are to be checked at the same time. */
final class Jobs implements ITypeConverter<Integer> {

    /** More would share the same processors, and the same memory. */
    private static final int MOST = 64;

    private static final int MOST_UNASKED = 8;

    /** As many as there are processors, within reason. */
    static int usual() {
        return Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public Integer convert(String text) {
        try {
            int jobs = Integer.parseInt(text);
            if (jobs < 1) {
                throw new TypeConversionException(text);
            }
            return Math.min(MOST, jobs);
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException(text);
        }
    }
}
