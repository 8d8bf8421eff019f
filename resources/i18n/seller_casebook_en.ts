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
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <name>EmptyTrashQuestion</name>
    <message numerus="yes">
        <source>Delete %n case(s) for good?</source>
        <translation>
            <numerusform>Delete %n case for good?</numerusform>
            <numerusform>Delete %n cases for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%n required item(s) missing</source>
        <translation>
            <numerusform>%n required item missing</numerusform>
            <numerusform>%n required items missing</numerusform>
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
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n placeholder(s) are still empty: {names}</source>
        <translation>
            <numerusform>%n placeholder is still empty: {names}</numerusform>
            <numerusform>%n placeholders are still empty: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to copy: %n character(s), {bytes} bytes</source>
        <translation>
            <numerusform>Ready to copy: %n character, {bytes} bytes</numerusform>
            <numerusform>Ready to copy: %n characters, {bytes} bytes</numerusform>
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
</TS>
