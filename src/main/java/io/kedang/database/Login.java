package io.kedang.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A role and the way to the database. */
record Login(String url, String role, String password) {

    private static final String DRIVER = "org.postgresql.Driver";

    static Login of(JdbcConnectionDetails details) {
        return new Login(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    static Login of(FlywayConnectionDetails details) {
        return new Login(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    JdbcConnectionDetails forApplication() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getDriverClassName() {
                return DRIVER;
            }
        };
    }

    FlywayConnectionDetails forOwner() {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getDriverClassName() {
                return DRIVER;
            }
        };
    }

    /** Without the password, and without the URL's parameters, which may carry one. */
    @Override
    public String toString() {
        return role + " at " + url.replaceFirst("\\?.*", "");
    }
}
