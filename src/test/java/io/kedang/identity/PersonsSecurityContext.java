package io.kedang.identity;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the context of {@link WithPerson}. */
class PersonsSecurityContext implements WithSecurityContextFactory<WithPerson> {

    private final ActingAs actingAs;

    PersonsSecurityContext(ActingAs actingAs) {
        this.actingAs = actingAs;
    }

    @Override
    public SecurityContext createSecurityContext(WithPerson annotation) {
        return actingAs.context(annotation.value());
    }
}
