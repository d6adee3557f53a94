/** What a store withstands, tested with processes of their own. */
@NullMarked
package org.relata.bench.record;

import org.jspecify.annotations.NullMarked;
