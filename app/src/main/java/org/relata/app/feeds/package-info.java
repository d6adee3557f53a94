/**
 * What comes from elsewhere: pages and feeds, fetched politely and safely.
 *
 * <p>{@link org.relata.app.feeds.Watch} asks feeds, sitemaps and folders for what is new and hands it on to be coded and kept.
 *
 * <p>Whatever an address leads to is checked before a connection is made: {@link org.relata.app.feeds.AddressCheck}.
 */
@NullMarked
package org.relata.app.feeds;

import org.jspecify.annotations.NullMarked;
