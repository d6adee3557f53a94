/**
 * Who may do what: accounts, sessions, roles, the token against forged requests, the limits of rates, the headers.
 *
 * <p>Everything here decides; nothing here reads the record.
 */
@NullMarked
package org.relata.app.web.security;

import org.jspecify.annotations.NullMarked;
