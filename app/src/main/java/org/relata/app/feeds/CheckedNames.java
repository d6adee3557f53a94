package org.relata.app.feeds;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a name and keeps those that may be asked. The connection is made to what was checked, so a name
 * server that answers otherwise a moment later changes nothing.
 */
record CheckedNames(MayConnect mayConnect) implements SocketAddressResolver {

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        try {
            List<InetSocketAddress> checked = new ArrayList<>();
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!mayConnect.test(host, port, address)) {
                    promise.failed(new RefusedAddress());
                    return;
                }
                checked.add(new InetSocketAddress(address, port));
            }
            promise.succeeded(checked);
        } catch (UnknownHostException unknown) {
            promise.failed(unknown);
        }
    }

    /** The name leads into a network that is not asked. */
    static final class RefusedAddress extends Exception {

        RefusedAddress() {
            super("it leads to this machine or its own network");
        }
    }
}
