package org.relata.parse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Where the compressed model comes from: resource name → its XZ data. */
interface ModelSource {

    /** The class path, where {@code nlp4j-english} lies. */
    ModelSource CLASS_PATH = name -> ModelSource.class.getResource(name);

    /** The address of a resource, or null where there is none. */
    @Nullable
    URL find(String name);

    /**
     * The compressed data of a resource.
     *
     * @throws IOException when there is no such resource
     */
    default InputStream open(ModelResource resource) throws IOException {
        return address(resource).openStream();
    }

    /** How many bytes {@link #open} gives. */
    default long size(ModelResource resource) throws IOException {
        return address(resource).openConnection().getContentLengthLong();
    }

    private URL address(ModelResource resource) throws IOException {
        URL address = find(resource.resource());
        if (address == null) {
            throw new IOException("nlp4j-english is not on the class path: no " + resource.resource());
        }
        return address;
    }
}
