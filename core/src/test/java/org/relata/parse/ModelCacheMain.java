package org.relata.parse;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that prepares the tiny model's cache and says how often it was told of progress. */
public final class ModelCacheMain {

    private ModelCacheMain() {}

    /** Arguments: the cache's folder, the model's folder. */
    public static void main(String[] arguments) {
        AtomicInteger steps = new AtomicInteger();
        ModelCache cache = new ModelCache(
                Path.of(arguments[0]),
                (done, total) -> steps.incrementAndGet(),
                java.util.List.of(ModelResource.values()),
                TinyModel.in(Path.of(arguments[1])));
        for (ModelResource resource : ModelResource.values()) {
            cache.load(resource);
        }
        System.out.println(steps.get());
    }
}
