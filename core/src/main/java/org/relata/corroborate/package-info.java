/**
 * From claims to events: which claims tell one event, whom they go back to, its figures, and how far it can be believed.
 *
 * <p>Pure functions; the store keeps what they say. A claim comes in as a {@link org.relata.corroborate.Telling}, so
 * that claims just coded, claims from a store and claims of other people's data are gathered alike.
 */
@NullMarked
package org.relata.corroborate;

import org.jspecify.annotations.NullMarked;
