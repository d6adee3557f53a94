/** Counts of people: what a phrase counts, as low, best and high, and what was done to those it counts. */
@NullMarked
package org.relata.code.toll;

import org.jspecify.annotations.NullMarked;
