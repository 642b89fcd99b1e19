package io.kedang.identity.web;

import io.kedang.identity.SignInRefused;
import io.kedang.identity.SignedIn;
import io.kedang.identity.SigningIn;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks {@link SigningIn} on behalf of Spring Security. Roles are no authorities: the access matrix decides. */
@Component
class PersonAuthentication implements AuthenticationProvider {

    private final SigningIn signingIn;

    PersonAuthentication(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            SignedIn person = signingIn.signIn(typed.getName(), String.valueOf(typed.getCredentials()));
            return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        } catch (SignInRefused refusal) {
            throw new SignInFailed(refusal);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
