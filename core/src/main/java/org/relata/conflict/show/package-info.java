/**
 * The answer to whether a conflict ended, for people and for programs: as text, as JSON, as a table of dyad-years, and as a
 * picture.
 */
@NullMarked
package org.relata.conflict.show;

import org.jspecify.annotations.NullMarked;
