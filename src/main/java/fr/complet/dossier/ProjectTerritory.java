package fr.complet.dossier;

import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.EpciDesignation;

/** Where the project takes place. */
public record ProjectTerritory(Listed<CommuneDesignation> communes, Listed<EpciDesignation> epci) {}
