/** The HTTP service and its page. */
module coop.hatstand.serve {
    requires transitive coop.hatstand.core;
    requires coop.hatstand.app;
    requires io.javalin;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires tools.jackson.databind;

    exports coop.hatstand.serve;
}
