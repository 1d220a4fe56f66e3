package fr.complet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** One form of the result and where it goes: {@code json=result.json}; without a file, to the standard output. */
record Output<F extends Enum<F>>(F format, Optional<String> file) {

    static <F extends Enum<F>> Output<F> toStandardOutput(F format) {
        return new Output<>(format, Optional.empty());
    }

    /** The option that takes one of these forms, and may be repeated. */
    static <F extends Enum<F>> OptionSpec option(Function<String, F> formats) {
        return OptionSpec.builder("-f", "--format")
                .type(List.class)
                .auxiliaryTypes(Output.class)
                .paramLabel("NAME[=FILE]")
                .converters(new Reader<>(formats))
                .build();
    }

    /** The forms of the result of a check. */
    enum Format {
        TEXT,
        CONCISE,
        JSON,
        JSONL,
        SARIF,
        JUNIT,
        GITHUB,
        GITLAB,
        MARKDOWN,
        HTML,
        CSV,
        /** A copy of the workbook that was checked. */
        XLSX;

        private static final String GITHUB_ELSEWHERE = "github-actions";

        /** The form of a name; other programs call GitHub's by another. */
        static Format of(String name) {
            return name.equalsIgnoreCase(GITHUB_ELSEWHERE) ? GITHUB : valueOf(name.toUpperCase(Locale.ROOT));
        }

        boolean isText() {
            return this != XLSX;
        }

        /** Whether a pipeline shows it to more people than those who may read the dossier. */
        boolean isPublished() {
            return switch (this) {
                case TEXT, JSON, JSONL, HTML, XLSX -> false;
                case CONCISE, SARIF, JUNIT, GITHUB, GITLAB, MARKDOWN, CSV -> true;
            };
        }
    }

    /** Reads {@code NAME[=FILE]}, where the name is one of the given forms. */
    static final class Reader<F extends Enum<F>> implements ITypeConverter<Output<F>> {

        private final Function<String, F> formats;

        /**
         * Prepares.
         *
         * @param formats gives the form of a name; refuses a name of none
         */
        Reader(Function<String, F> formats) {
            this.formats = formats;
        }

        @Override
        public Output<F> convert(String text) {
            int equal = text.indexOf('=');
            String name = equal < 0 ? text : text.substring(0, equal);
            Optional<String> file = equal < 0 ? Optional.empty() : Optional.of(text.substring(equal + 1));
            if (file.filter(String::isBlank).isPresent()) {
                throw new TypeConversionException(text);
            }
            try {
                return new Output<>(formats.apply(name), file);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(text);
            }
        }
    }
}
