package fr.complet.territory;

/** An EPCI under one of its names. */
record NamedEpci(PlaceName name, Epci epci) {}
