package fr.complet.territory;

import fr.complet.territory.CommuneDesignation.Ambiguous;
import fr.complet.territory.CommuneDesignation.Found;
import fr.complet.territory.CommuneDesignation.NoCandidate;
import fr.complet.territory.CommuneDesignation.Superseded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The search of the commune that somebody wrote. */
record CommuneSearch(Territory territory, WrittenCommune written) {

    CommuneDesignation designation() {
        if (written.codes().isEmpty()) {
            return named(code -> true).orElseGet(() -> new NoCandidate(territory.nearestCommuneName(written.name())));
        }
        if (!written.hasName() && written.codes().size() == 1) {
            return coded(written.codes().get(0));
        }
        return codedAndNamed();
    }

    /**
     * Digits alone: an INSEE code in force, else a postal code, else a former code. Postal codes come before former
     * codes because those of départements that are no more are now postal codes: 75001 was once Alfortville.
     */
    private CommuneDesignation coded(String code) {
        List<Commune> post = territory.communesAt(code);
        Optional<Commune> commune = territory.commune(code);
        if (commune.isPresent()) {
            return new Found(commune.get(), written.restoredZero(), others(post, commune.get()));
        }
        Optional<FormerCommune> former = territory.former(code);
        if (post.size() == 1 || former.isEmpty()) {
            return one(post).orElseGet(() -> new NoCandidate(Optional.empty()));
        }
        return post.isEmpty()
                ? new Superseded(former.get())
                : new Ambiguous(byCode(
                        Stream.concat(post.stream(), Stream.of(former.get().successor()))));
    }

    /** Every code must allow the commune, and the name decides among those allowed. */
    private CommuneDesignation codedAndNamed() {
        List<String> allowed = allowed();
        Predicate<String> wanted =
                written.cedex() ? code -> code.startsWith(written.codes().get(0).substring(0, 2)) : allowed::contains;
        Optional<CommuneDesignation> decided = written.hasName() ? named(wanted) : one(communes(allowed));
        return decided.or(this::formerCodeWithItsName).orElseGet(() -> contradiction(allowed));
    }

    /** The codes of the communes that every code written designates, as an INSEE code or as a postal code. */
    private List<String> allowed() {
        var allowed = new ArrayList<>(designatedBy(written.codes().get(0)));
        for (String code : written.codes()) {
            allowed.retainAll(designatedBy(code));
        }
        return allowed;
    }

    private List<String> designatedBy(String code) {
        var codes = new TreeSet<>(territory.codesAt(code));
        territory.commune(code).ifPresent(commune -> codes.add(commune.code()));
        return List.copyOf(codes);
    }

    private List<Commune> communes(List<String> codes) {
        return codes.stream().flatMap(code -> territory.commune(code).stream()).toList();
    }

    private Optional<CommuneDesignation> named(Predicate<String> wanted) {
        String name = written.name();
        return one(territory.communesNamed(name, wanted))
                .or(() -> superseded(territory.formerNamed(name).stream()
                        .filter(former -> wanted.test(former.successor().code()))
                        .toList()));
    }

    private Optional<CommuneDesignation> superseded(List<FormerCommune> formers) {
        List<Commune> successors = byCode(formers.stream().map(FormerCommune::successor));
        return successors.size() == 1 ? Optional.of(new Superseded(formers.get(0))) : one(successors);
    }

    /** A former code beside its own name, or beside that of the commune that took its place. */
    private Optional<CommuneDesignation> formerCodeWithItsName() {
        Optional<FormerCommune> former = territory.former(written.codes().get(0));
        if (former.isEmpty()) {
            return Optional.empty();
        }
        String successor = former.get().successor().code();
        boolean agree =
                !territory.communesNamed(written.name(), successor::equals).isEmpty()
                        || territory.formerNamed(written.name()).contains(former.get());
        return agree ? Optional.of(new Superseded(former.get())) : Optional.empty();
    }

    /** The name is not that of any commune the digits designate: nobody can tell which of them is the mistake. */
    private CommuneDesignation contradiction(List<String> allowed) {
        Stream<Commune> formerly = written.codes().stream()
                .flatMap(code -> territory.former(code).stream())
                .map(FormerCommune::successor);
        List<Commune> named = territory.communesNamed(written.name());
        List<Commune> candidates = byCode(
                Stream.of(communes(allowed).stream(), formerly, named.stream()).flatMap(all -> all));
        return candidates.isEmpty()
                ? new NoCandidate(territory.nearestCommuneName(written.name()))
                : new Ambiguous(candidates);
    }

    private Optional<CommuneDesignation> one(List<Commune> communes) {
        if (communes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                communes.size() == 1
                        ? new Found(communes.get(0), written.restoredZero(), List.of())
                        : new Ambiguous(byCode(communes.stream())));
    }

    private static List<Commune> others(Collection<Commune> communes, Commune known) {
        return communes.stream().filter(commune -> !commune.equals(known)).toList();
    }

    private static List<Commune> byCode(Stream<Commune> communes) {
        return new ArrayList<>(
                communes.distinct().sorted(Comparator.comparing(Commune::code)).toList());
    }
}
