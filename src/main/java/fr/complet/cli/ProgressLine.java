package fr.complet.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on one line of the standard error, which is gone when the run is over. */
record ProgressLine(ProgressBar bar) implements Progress {

    private static final int BETWEEN_UPDATES = 200;

    static Progress of(Host host, int columns, long dossiers) {
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName("complet")
                .setInitialMax(dossiers)
                .setUpdateIntervalMillis(BETWEEN_UPDATES)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new Line(host.err(), columns - 1))
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Told how wide the line is, the library need not ask a terminal, which costs more than a check. */
    private record Line(PrintStream stream, int columns) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return columns;
        }

        @Override
        public void accept(String bar) {
            stream.print("\r" + bar);
            stream.flush();
        }

        @Override
        public void clear() {
            stream.print("\r" + " ".repeat(columns) + "\r");
            stream.flush();
        }

        @Override
        public void close() {}
    }
}
