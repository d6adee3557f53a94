/**
 * From a document to its claims. {@code Pipeline} is the only wiring of the stages; each stage is a package
 * below this one, and the direction of their imports is the way of the data.
 */
@NullMarked
package org.relata;

import org.jspecify.annotations.NullMarked;
