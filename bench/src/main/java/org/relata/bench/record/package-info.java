/** How fast and how safe a store is: claims made up like real ones, adding, asking, and killing what adds. */
@NullMarked
package org.relata.bench.record;

import org.jspecify.annotations.NullMarked;
