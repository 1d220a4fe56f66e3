package fr.complet.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Computes what a derivation in JSON comes to from its leaves alone. */
final class DerivedValue {

    private static final int CENTS = 2;

    private DerivedValue() {}

    static BigDecimal of(JsonNode node) {
        List<BigDecimal> parts = new ArrayList<>();
        node.path("parts").forEach(part -> parts.add(of(part)));
        return switch (node.get("operation").asString()) {
            case "written", "parameter" -> node.get("value").decimalValue();
            case "left_out" -> BigDecimal.ZERO;
            case "sum" -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "difference" -> parts.get(0).subtract(parts.get(1));
            case "at_rate" ->
                parts.get(0).multiply(node.get("rate").get("value").decimalValue());
            case "least" -> parts.get(0).min(parts.get(1));
            case "at_least_zero" -> parts.get(0).max(BigDecimal.ZERO);
            case "prorated" -> parts.get(0).multiply(parts.get(1)).divide(parts.get(2), MathContext.DECIMAL128);
            case "rounded_down" -> parts.get(0).setScale(CENTS, RoundingMode.FLOOR);
            case "rounded_half_up" -> parts.get(0).setScale(CENTS, RoundingMode.HALF_UP);
            default -> throw new IllegalArgumentException(node.get("operation").asString());
        };
    }
}
