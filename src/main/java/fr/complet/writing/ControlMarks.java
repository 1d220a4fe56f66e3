package fr.complet.writing;

import fr.complet.writing.Control.Mark;
import fr.complet.writing.Control.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * Colours cells and notes at them what was found. The colour is a condition that always holds: the formats that the
 * applicant chose stay under it, and a later check takes it away.
 */
final class ControlMarks {

    /** True, and ours. */
    private static final String CONDITION = "N(\"Complet\")=0";

    private final XSSFWorkbook workbook;

    ControlMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Takes away the marks of a former check and sets these. */
    void mark(List<Mark> marks) {
        Map<String, List<Mark>> bySheet = new LinkedHashMap<>();
        marks.forEach(mark -> bySheet.computeIfAbsent(mark.sheet(), sheet -> new ArrayList<>())
                .add(mark));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            clear(sheet);
            List<Mark> here = bySheet.getOrDefault(sheet.getSheetName(), List.of());
            if (!here.isEmpty()) {
                colour(sheet, here);
                var notes = new ControlNotes(sheet);
                here.forEach(notes::add);
            }
        }
    }

    private static void clear(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        for (int i = conditions.getNumConditionalFormattings() - 1; i >= 0; i--) {
            if (isOurs(conditions.getConditionalFormattingAt(i))) {
                conditions.removeConditionalFormatting(i);
            }
        }
        new ControlNotes(sheet).clear();
    }

    private static boolean isOurs(XSSFConditionalFormatting condition) {
        return condition.getNumberOfRules() == 1
                && CONDITION.equals(condition.getRule(0).getFormula1());
    }

    private static void colour(XSSFSheet sheet, List<Mark> marks) {
        Map<Tone, List<CellRangeAddress>> cells = new EnumMap<>(Tone.class);
        for (Mark mark : marks) {
            cell(mark)
                    .ifPresent(at -> cells.computeIfAbsent(mark.tone(), tone -> new ArrayList<>())
                            .add(new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn())));
        }
        giveWay(sheet, cells.size());
        XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        int priority = 1;
        for (Map.Entry<Tone, List<CellRangeAddress>> toned : cells.entrySet()) {
            ConditionalFormattingRule rule = conditions.createConditionalFormattingRule(CONDITION);
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(Tint.of(toned.getKey()).color());
            int added = conditions.addConditionalFormatting(toned.getValue().toArray(new CellRangeAddress[0]), rule);
            sheet.getCTWorksheet()
                    .getConditionalFormattingArray(added)
                    .getCfRuleArray(0)
                    .setPriority(priority++);
        }
    }

    /** The conditions of the applicant give way to ours: of two fills the one of the first rule is seen. */
    private static void giveWay(XSSFSheet sheet, int by) {
        for (CTConditionalFormatting condition : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            for (CTCfRule rule : condition.getCfRuleArray()) {
                rule.setPriority(rule.getPriority() + by);
            }
        }
    }

    static Optional<CellAddress> cell(Mark mark) {
        return mark.cell().isEmpty() ? Optional.empty() : Optional.of(new CellAddress(mark.cell()));
    }
}
