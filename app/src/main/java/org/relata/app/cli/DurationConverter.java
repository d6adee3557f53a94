package org.relata.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people write it: {@code 90s}, {@code 15m}, {@code 6h}, {@code 1d}. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(s|m|h|d)");

    @Override
    public Duration convert(String value) {
        Matcher form = FORM.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new TypeConversionException("'" + value + "' is no time; write it as 90s, 15m, 6h or 1d");
        }
        long count = Long.parseLong(form.group(1));
        return switch (form.group(2).charAt(0)) {
            case 's' -> Duration.ofSeconds(count);
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
