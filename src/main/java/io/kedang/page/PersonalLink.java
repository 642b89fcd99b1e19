package io.kedang.page;

/**
 * A page where a person settles something alone, contributed by a module as a bean and linked from the person's own
 * settings. Beans are ordered by {@code @Order}.
 */
public record PersonalLink(String messageKey, String href) {}
