/** From phrases to who, where and when: actors as of a day, references, places and times. */
@NullMarked
package org.relata.resolve;

import org.jspecify.annotations.NullMarked;
