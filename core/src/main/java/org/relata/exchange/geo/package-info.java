/** The crosswalk of states between ISO, Gleditsch-Ward, COW and FIPS, and the PRIO-GRID. */
@NullMarked
package org.relata.exchange.geo;

import org.jspecify.annotations.NullMarked;
