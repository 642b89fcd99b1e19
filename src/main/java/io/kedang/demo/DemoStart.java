package io.kedang.demo;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A start of the demonstration: for this machine only, and never among a company's own people. */
@Component
@Profile("demo")
class DemoStart {

    /** @throws DemonstrationRefused where others could reach it, or where people are who are not its own */
    DemoStart(DemonstrationMark mark, ServerProperties server) {
        requireThisMachine(server.getAddress());
        if (mark.peopleAreThere() && !mark.isSet()) {
            throw DemonstrationRefused.amongOtherPeople();
        }
    }

    /** @param address null: all addresses */
    static void requireThisMachine(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw DemonstrationRefused.withinReachOfOthers();
        }
    }
}
