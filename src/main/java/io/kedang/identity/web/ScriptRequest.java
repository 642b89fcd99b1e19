package io.kedang.identity.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a request that a page's script sends from one that shows a page. */
final class ScriptRequest {

    private ScriptRequest() {}

    static boolean is(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null;
    }
}
