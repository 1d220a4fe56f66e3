package fr.complet.reading;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PieceType;
import fr.complet.requirement.CertifiedAccounts;
import fr.complet.requirement.ContributionForEquipment;
import fr.complet.requirement.ContributionWithinOwn;
import fr.complet.requirement.LeaderShare;
import fr.complet.requirement.MinimisCeiling;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.MinimumOwnShareHt;
import fr.complet.requirement.ProcurementThreshold;
import fr.complet.requirement.PublicAidCeiling;
import fr.complet.requirement.RegionAndDepartment;
import fr.complet.requirement.SchemeRate;
import fr.complet.requirement.StateGrantsBase;
import fr.complet.requirement.StateGrantsCeiling;
import fr.complet.requirement.StateGrantsFloor;
import java.util.Map;

/** The kinds of requirement on who pays which part. */
final class CofinancingKinds {

    private CofinancingKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("part_propre_minimale", keys -> new MinimumOwnShare(keys.datedRate("minimum")));
        kinds.put("part_propre_minimale_ht", keys -> new MinimumOwnShareHt(keys.datedRate("minimum")));
        kinds.put(
                "participation_chef_de_file",
                keys -> new LeaderShare(
                        keys.choices("domaines", Field.class), keys.datedRate("seuil"), keys.datedRate("minimum")));
        kinds.put("cumul_region_departement", keys -> new RegionAndDepartment(keys.choices("domaines", Field.class)));
        kinds.put("fonds_de_concours_plafonne", keys -> new ContributionWithinOwn(keys.scheme("dispositif")));
        kinds.put(
                "fonds_de_concours_equipement",
                keys -> new ContributionForEquipment(
                        keys.scheme("dispositif"), keys.choices("postes", CostCategory.class)));
        kinds.put("aides_publiques_plafonnees", keys -> new PublicAidCeiling(keys.datedRate("maximum")));
        kinds.put(
                "dotations_etat_plafonnees",
                keys -> new StateGrantsCeiling(
                        keys.schemes("dispositifs"), keys.datedRate("maximum"), keys.datedRate("maximum_avant")));
        kinds.put(
                "dotation_minimale",
                keys -> new StateGrantsFloor(keys.scheme("dispositif"), keys.datedRate("minimum")));
        kinds.put("dotations_etat_ht", keys -> new StateGrantsBase(keys.schemes("dispositifs")));
        kinds.put(
                "taux_du_dispositif",
                keys -> new SchemeRate(
                        keys.scheme("dispositif"), keys.choice("type", FundingType.class), keys.datedRate("maximum")));
        kinds.put(
                "minimis_plafonne",
                keys -> new MinimisCeiling(
                        keys.datedMoney("plafond"), keys.datedMoney("plafond_sieg"), keys.datedDay("fenetre")));
        kinds.put(
                "comptes_certifies",
                keys -> new CertifiedAccounts(
                        keys.choices("piece", "pieces", PieceType.class), keys.datedMoney("seuil")));
        kinds.put(
                "rappel_seuil_marche",
                keys -> new ProcurementThreshold(keys.datedMoney("fournitures"), keys.datedMoney("travaux")));
    }
}
