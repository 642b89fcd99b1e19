package io.kedang.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;

/** Names a setting as an operator writes it, in the environment; Spring's analysis names classes and file positions. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final Pattern ALIAS = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}].*");

    private final Environment environment;

    WrongSettingAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        var wrong = cause.getCause() instanceof BindValidationException validation
                ? invalid(cause, validation)
                : unreadable(cause);
        return wrong.isEmpty()
                ? null
                : new FailureAnalysis(
                        String.join("\n", wrong),
                        "Correct it. The operations guide lists every setting with its unit and default.",
                        cause);
    }

    private List<String> invalid(BindException cause, BindValidationException validation) {
        return validation.getValidationErrors().getAllErrors().stream()
                .filter(FieldError.class::isInstance)
                .map(FieldError.class::cast)
                .map(field -> sentence(
                        cause.getName() + "."
                                + field.getField()
                                        .replaceAll("\\[([^]]*)]", ".$1")
                                        .replace("..", "."),
                        String.valueOf(field.getRejectedValue()),
                        String.valueOf(field.getDefaultMessage())))
                .distinct()
                .toList();
    }

    private List<String> unreadable(BindException cause) {
        return Optional.ofNullable(cause.getProperty()).stream()
                .map(property -> sentence(
                        property.getName().toString(),
                        String.valueOf(property.getValue()),
                        "this is no " + kind(cause)))
                .toList();
    }

    private static String kind(BindException cause) {
        var type = cause.getTarget().getType().resolve(Object.class);
        return switch (type.getSimpleName()) {
            case "Integer", "int", "Long", "long" -> "whole number";
            case "Boolean", "boolean" -> "true or false";
            case "Duration" -> "duration such as 30s, 15m, 8h or 2d";
            case "LocalTime" -> "time of day such as 18:00";
            case "DataSize" -> "size such as 10MB";
            default -> type.getSimpleName();
        };
    }

    private String sentence(String name, String value, String reason) {
        var alias = ALIAS.matcher(value);
        return alias.matches()
                ? "The setting %s is \"%s\": %s."
                        .formatted(alias.group(1), environment.getProperty(alias.group(1)), reason)
                : "The setting %s (in the environment %s) is \"%s\": %s."
                        .formatted(name, inEnvironment(name), value, reason);
    }

    private static String inEnvironment(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
