package org.relata.parse;

/** Is told how far the making of the model cache has come. */
@FunctionalInterface
public interface ModelProgress {

    /** Tells nobody. */
    ModelProgress SILENT = (done, total) -> {};

    /**
     * Called after each step.
     *
     * @param done bytes of compressed model read so far
     * @param total bytes of compressed model in all
     */
    void at(long done, long total);
}
