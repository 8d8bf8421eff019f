<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>Up to date with %Ln deadline(s), last written {when}</source>
        <translation>
            <numerusform>Up to date with %Ln deadline, last written {when}</numerusform>
            <numerusform>Up to date with %Ln deadlines, last written {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaReport</name>
    <message numerus="yes">
        <source>%Ln open deadline(s)</source>
        <translation>
            <numerusform>%Ln open deadline</numerusform>
            <numerusform>%Ln open deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaResult</name>
    <message numerus="yes">
        <source>Saved %Ln deadline(s) to {path}</source>
        <translation>
            <numerusform>Saved %Ln deadline to {path}</numerusform>
            <numerusform>Saved %Ln deadlines to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>%n file added.</numerusform>
            <numerusform>%n files added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already.</source>
        <translation>
            <numerusform>%n file is there already.</numerusform>
            <numerusform>%n files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added:</source>
        <translation>
            <numerusform>%n file not added:</numerusform>
            <numerusform>%n files not added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n file(s) not added.</source>
        <translation>
            <numerusform>Cancelled: %n file not added.</numerusform>
            <numerusform>Cancelled: %n files not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCloseDialog</name>
    <message numerus="yes">
        <source>%Ln of them lack(s) required evidence</source>
        <translation>
            <numerusform>%Ln of them lacks required evidence</numerusform>
            <numerusform>%Ln of them lack required evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with an outcome keep(s) it</source>
        <translation>
            <numerusform>%Ln of them with an outcome keeps it</numerusform>
            <numerusform>%Ln of them with an outcome keep it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deadline(s) will no longer remind you</source>
        <translation>
            <numerusform>%Ln open deadline will no longer remind you</numerusform>
            <numerusform>%Ln open deadlines will no longer remind you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln case(s)</source>
        <translation>
            <numerusform>Close %Ln case</numerusform>
            <numerusform>Close %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message numerus="yes">
        <source>%Ln case(s) assigned to {shop}.</source>
        <translation>
            <numerusform>%Ln case assigned to {shop}.</numerusform>
            <numerusform>%Ln cases assigned to {shop}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) back in the list.</source>
        <translation>
            <numerusform>%Ln case back in the list.</numerusform>
            <numerusform>%Ln cases back in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) belong(s) to no shop now.</source>
        <translation>
            <numerusform>%Ln case belongs to no shop now.</numerusform>
            <numerusform>%Ln cases belong to no shop now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed.</source>
        <translation>
            <numerusform>%Ln case closed.</numerusform>
            <numerusform>%Ln cases closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln case moved to the trash.</numerusform>
            <numerusform>%Ln cases moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) tagged.</source>
        <translation>
            <numerusform>%Ln case tagged.</numerusform>
            <numerusform>%Ln cases tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) put off until {moment}.</source>
        <translation>
            <numerusform>%Ln reminder put off until {moment}.</numerusform>
            <numerusform>%Ln reminders put off until {moment}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln case(s).</source>
        <translation>
            <numerusform>“{name}” taken off %Ln case.</numerusform>
            <numerusform>“{name}” taken off %Ln cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With a cover page, the time line of %n contact(s), and an index with the sum of every file</source>
        <translation>
            <numerusform>With a cover page, the time line of %n contact, and an index with the sum of every file</numerusform>
            <numerusform>With a cover page, the time line of %n contacts, and an index with the sum of every file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleWarnings</name>
    <message numerus="yes">
        <source>%n original(s) stay out; the blacked-out copies go in instead.</source>
        <translation>
            <numerusform>%n original stays out; the blacked-out copy goes in instead.</numerusform>
            <numerusform>%n originals stay out; the blacked-out copies go in instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or document(s) go in as they are, with what they show of the buyer: {names}. Look into them, and black it out in a copy first if need be.</source>
        <translation>
            <numerusform>%n picture or document goes in as it is, with what it shows of the buyer: {names}. Look into it, and black it out in a copy first if need be.</numerusform>
            <numerusform>%n pictures or documents go in as they are, with what they show of the buyer: {names}. Look into them, and black it out in a copy first if need be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCells</name>
    <message numerus="yes">
        <source>{when} · %n contact(s)</source>
        <translation>
            <numerusform>{when} · %n contact</numerusform>
            <numerusform>{when} · %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>%n case deleted for good.</numerusform>
            <numerusform>%n cases deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted for good.</source>
        <translation>
            <numerusform>%n file deleted for good.</numerusform>
            <numerusform>%n files deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) active now, of all times</source>
        <translation>
            <numerusform>%Ln case active now, whenever it was opened</numerusform>
            <numerusform>%Ln cases active now, whenever they were opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) closed in the period</source>
        <translation>
            <numerusform>%Ln case closed in the period</numerusform>
            <numerusform>%Ln cases closed in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) opened in the period</source>
        <translation>
            <numerusform>%Ln case opened in the period</numerusform>
            <numerusform>%Ln cases opened in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) due in the period</source>
        <translation>
            <numerusform>%Ln promise due in the period</numerusform>
            <numerusform>%Ln promises due in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contacts of closed cases, as a share of all · %Ln contact(s), without tickets</source>
        <translation>
            <numerusform>Last contacts of closed cases, as a share of all · %Ln contact, without tickets</numerusform>
            <numerusform>Last contacts of closed cases, as a share of all · %Ln contacts, without tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockActions</name>
    <message numerus="yes">
        <source>%n deadline(s) set</source>
        <translation>
            <numerusform>%n deadline set</numerusform>
            <numerusform>%n deadlines set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%n open deadline(s) will no longer remind you.</source>
        <translation>
            <numerusform>%n open deadline will no longer remind you.</numerusform>
            <numerusform>%n open deadlines will no longer remind you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>The first %Ln row(s) of the file, as they would be stored.</source>
        <translation>
            <numerusform>The first row of the file, as it would be stored.</numerusform>
            <numerusform>The first %Ln rows of the file, as they would be stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyTrashQuestion</name>
    <message numerus="yes">
        <source>Delete %n case(s) for good?</source>
        <translation>
            <numerusform>Delete %n case for good?</numerusform>
            <numerusform>Delete %n cases for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n trashed file(s) for good?</source>
        <translation>
            <numerusform>Delete %n trashed file for good?</numerusform>
            <numerusform>Delete %n trashed files for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %n trashed file(s) of other cases.</source>
        <translation>
            <numerusform>So does %n trashed file of another case.</numerusform>
            <numerusform>So do %n trashed files of other cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message numerus="yes">
        <source>%n required missing</source>
        <translation>
            <numerusform>%n required missing</numerusform>
            <numerusform>%n required missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%n file(s) in the trash</source>
        <translation>
            <numerusform>%n file in the trash</numerusform>
            <numerusform>%n files in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) missing</source>
        <translation>
            <numerusform>%n required item missing</numerusform>
            <numerusform>%n required items missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message numerus="yes">
        <source>%n required item(s) of evidence missing</source>
        <translation>
            <numerusform>%n required item of evidence missing</numerusform>
            <numerusform>%n required items of evidence missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeButtons</name>
    <message numerus="yes">
        <source>%n template(s) exported to {file}.</source>
        <translation>
            <numerusform>%n template exported to {file}.</numerusform>
            <numerusform>%n templates exported to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) imported.</source>
        <translation>
            <numerusform>%n template imported.</numerusform>
            <numerusform>%n templates imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message numerus="yes">
        <source>{agent} (%n in all)</source>
        <translation>
            <numerusform>{agent} (%n in all)</numerusform>
            <numerusform>{agent} (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n template(s)</source>
        <translation>
            <numerusform>Import %n template</numerusform>
            <numerusform>Import %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastImportCard</name>
    <message numerus="yes">
        <source>%Ln new case(s)</source>
        <translation>
            <numerusform>%Ln new case</numerusform>
            <numerusform>%Ln new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>%Ln new contact</numerusform>
            <numerusform>%Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) updated</source>
        <translation>
            <numerusform>%Ln row updated</numerusform>
            <numerusform>%Ln rows updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingNote</name>
    <message numerus="yes">
        <source>%Ln cell(s) shown here cannot be read.</source>
        <translation>
            <numerusform>%Ln cell shown here cannot be read.</numerusform>
            <numerusform>%Ln cells shown here cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n placeholder(s) are still empty: {names}</source>
        <translation>
            <numerusform>%n placeholder is still empty: {names}</numerusform>
            <numerusform>%n placeholders are still empty: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageLength</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n byte(s) for: {what}</source>
        <translation>
            <numerusform>Too long by %n byte for: {what}</numerusform>
            <numerusform>Too long by %n bytes for: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s) for: {what}</source>
        <translation>
            <numerusform>Too long by %n character for: {what}</numerusform>
            <numerusform>Too long by %n characters for: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPart</name>
    <message numerus="yes">
        <source>{agent}: %n contact(s), the last {moment}</source>
        <translation>
            <numerusform>{agent}: %n contact, the last {moment}</numerusform>
            <numerusform>{agent}: %n contacts, the last {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueWords</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>Collected when this program was built: %Ln part(s)</source>
        <translation>
            <numerusform>Collected when this program was built: %Ln part</numerusform>
            <numerusform>Collected when this program was built: %Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in the Python that runs it: %Ln part(s)</source>
        <translation>
            <numerusform>Found in the Python that runs it: %Ln part</numerusform>
            <numerusform>Found in the Python that runs it: %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePane</name>
    <message numerus="yes">
        <source>%n field(s) filled by guessing.</source>
        <translation>
            <numerusform>%n field filled by guessing.</numerusform>
            <numerusform>%n fields filled by guessing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message numerus="yes">
        <source>%n line(s) above them left out</source>
        <translation>
            <numerusform>1 line above them left out</numerusform>
            <numerusform>%n lines above them left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RejectedFile</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved to {path}</source>
        <translation>
            <numerusform>%Ln rejected row saved to {path}</numerusform>
            <numerusform>%Ln rejected rows saved to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>%n remark(s) on the wording</source>
        <translation>
            <numerusform>%n remark on the wording</numerusform>
            <numerusform>%n remarks on the wording</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message numerus="yes">
        <source>%n reminder(s) not answered yet</source>
        <translation>
            <numerusform>%n reminder not answered yet</numerusform>
            <numerusform>%n reminders not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsResult</name>
    <message numerus="yes">
        <source>Exported %Ln row(s) to {path}</source>
        <translation>
            <numerusform>Exported %Ln row to {path}</numerusform>
            <numerusform>Exported %Ln rows to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShopFilter</name>
    <message numerus="yes">
        <source>%n more overdue at other shops</source>
        <translation>
            <numerusform>%n more overdue at another shop</numerusform>
            <numerusform>%n more overdue at other shops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message numerus="yes">
        <source>%n status(es)</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln case(s)</source>
        <translation>
            <numerusform>Tag %Ln case</numerusform>
            <numerusform>Tag %Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateHead</name>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Used %n time</numerusform>
            <numerusform>Used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesModel</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayBody</name>
    <message numerus="yes">
        <source>%n more overdue; they appear as these are done.</source>
        <translation>
            <numerusform>%n more overdue; it appears as these are done.</numerusform>
            <numerusform>%n more overdue; they appear as these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still due today</source>
        <translation>
            <numerusform>%n still due today</numerusform>
            <numerusform>%n still due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoQuestion</name>
    <message numerus="yes">
        <source>%Ln case(s) or contact(s) you worked on since go to the trash, complete.</source>
        <translation>
            <numerusform>One case or contact you worked on since goes to the trash, complete.</numerusform>
            <numerusform>%Ln cases or contacts you worked on since go to the trash, complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) vanish.</source>
        <translation>
            <numerusform>%Ln case vanishes.</numerusform>
            <numerusform>%Ln cases vanish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) vanish.</source>
        <translation>
            <numerusform>%Ln contact vanishes.</numerusform>
            <numerusform>%Ln contacts vanish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) are as before again.</source>
        <translation>
            <numerusform>%Ln entry is as before again.</numerusform>
            <numerusform>%Ln entries are as before again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>{what} (%Ln case(s))</source>
        <translation>
            <numerusform>{what} (%Ln case)</numerusform>
            <numerusform>{what} (%Ln cases)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardButtons</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import one row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
</TS>
