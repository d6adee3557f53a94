/** The routes of the interface, one file for each kind of thing that is asked for. */
@NullMarked
package org.relata.app.web.api;

import org.jspecify.annotations.NullMarked;
