/**
 * Events with their claims in the forms that others read: tables, graphs, maps.
 *
 * <p>An export is an {@link org.relata.exchange.to.Export}: it says what its form cannot hold, and counts what it left empty,
 * left out or lost, so that nothing goes in silence. Writing is streamed and knows no clock: the same events give the same
 * bytes.
 */
@NullMarked
package org.relata.exchange.to;

import org.jspecify.annotations.NullMarked;
