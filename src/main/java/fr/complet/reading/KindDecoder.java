package fr.complet.reading;

import fr.complet.requirement.Requirement;

/** Makes a kind of requirement from the keys of its clause. */
interface KindDecoder {

    Requirement decode(KindKeys keys);
}
