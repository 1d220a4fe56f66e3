package fr.complet.dossier;

/** The type of a resource, which decides its class. */
public enum FundingType implements Choice {
    AUTOFINANCEMENT(FundingClass.OWN),
    EMPRUNT(FundingClass.OWN),
    AVANCE_REMBOURSABLE(FundingClass.OWN),
    PARTICIPATION_MEMBRES(FundingClass.OWN),
    RECETTES_PROJET(FundingClass.OWN),
    REGION(FundingClass.PUBLIC),
    ETAT(FundingClass.PUBLIC),
    DEPARTEMENT(FundingClass.PUBLIC),
    EUROPE(FundingClass.PUBLIC),
    EPCI(FundingClass.PUBLIC),
    COMMUNE(FundingClass.PUBLIC),
    AUTRE_PUBLIC(FundingClass.PUBLIC),
    FINANCEUR_PRIVE(FundingClass.PRIVATE),
    FCTVA(FundingClass.OUTSIDE),
    CONTRIBUTION_NATURE(FundingClass.OUTSIDE);

    private final FundingClass fundingClass;

    FundingType(FundingClass fundingClass) {
        this.fundingClass = fundingClass;
    }

    public FundingClass fundingClass() {
        return fundingClass;
    }
}
