package fr.complet.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The types that CEL gives to the names of a lexicon: a group is a structure of its own. */
@Immutable
final class NameTypes implements CelTypeProvider {

    /** Begins the names of types, which no expression can write. */
    static final String MARK = "@";

    static final CelType FRACTION = OpaqueType.create(MARK + "fraction");

    private static final CelType COMMUNE = structure(
            "commune",
            ImmutableMap.of(
                    "code", SimpleType.STRING,
                    "nom", SimpleType.STRING,
                    "departement", SimpleType.STRING,
                    "region", SimpleType.STRING,
                    "population", SimpleType.INT));

    private static final CelType EPCI = structure(
            "epci",
            ImmutableMap.of("siren", SimpleType.STRING, "nom", SimpleType.STRING, "population", SimpleType.INT));

    private final ImmutableMap<String, CelType> structures;

    NameTypes(Lexicon lexicon) {
        Map<String, CelType> all = new LinkedHashMap<>();
        all.put(FRACTION.name(), FRACTION);
        all.put(COMMUNE.name(), COMMUNE);
        all.put(EPCI.name(), EPCI);
        lexicon.groups().forEach(group -> put(all, group, lexicon));
        this.structures = ImmutableMap.copyOf(all);
    }

    private static void put(Map<String, CelType> all, String group, Lexicon lexicon) {
        if (all.containsKey(MARK + group)) {
            return;
        }
        Map<String, CelType> fields = new LinkedHashMap<>();
        lexicon.below(group).forEach((name, path) -> {
            if (lexicon.term(path).isEmpty()) {
                put(all, path, lexicon);
            }
            fields.put(name, type(path, lexicon, all));
        });
        all.put(MARK + group, structure(group, ImmutableMap.copyOf(fields)));
    }

    private static CelType type(String path, Lexicon lexicon, Map<String, CelType> structures) {
        Optional<Term> term = lexicon.term(path);
        if (term.isPresent()) {
            CelType one = of(term.get().sort());
            return term.get().several() ? ListType.create(one) : one;
        }
        CelType structure = structures.getOrDefault(MARK + path, SimpleType.ERROR);
        return Lexicon.isTable(path) ? ListType.create(structure) : structure;
    }

    /** The type of what stands at a path. */
    CelType at(String path, Lexicon lexicon) {
        return type(path, lexicon, structures);
    }

    /** The type of a group, or of one line of a table. */
    CelType group(String path) {
        return structures.getOrDefault(MARK + path, SimpleType.ERROR);
    }

    static CelType of(Sort sort) {
        return switch (sort) {
            case TEXT, CHOICE -> SimpleType.STRING;
            case AMOUNT, COUNT -> SimpleType.INT;
            case DECIMAL -> FRACTION;
            case DATE -> SimpleType.TIMESTAMP;
            case YES_NO -> SimpleType.BOOL;
            case COMMUNE -> COMMUNE;
            case EPCI -> EPCI;
        };
    }

    private static CelType structure(String name, ImmutableMap<String, CelType> fields) {
        return StructType.create(MARK + name, fields.keySet(), field -> Optional.ofNullable(fields.get(field)));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return structures.values();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structures.get(name));
    }
}
