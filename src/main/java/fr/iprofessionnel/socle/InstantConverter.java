package fr.iprofessionnel.socle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/**
 * Keeps an instant as milliseconds since 1970 UTC (BIGINT): exact in every zone and on the nights when the hour
 * changes, which a TIMESTAMP column is not.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long millisecondes) {
        return millisecondes == null ? null : Instant.ofEpochMilli(millisecondes);
    }
}
