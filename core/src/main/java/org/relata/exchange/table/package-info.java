/** Rows and cells: reading separated files with the place of every cell, and writing tables with their columns. */
@NullMarked
package org.relata.exchange.table;

import org.jspecify.annotations.NullMarked;
