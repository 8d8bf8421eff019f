; Refusing to go on, and noticing that a file of the program is in use.

!macro Refuse sentence
  MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; Both programs need it, and a function belongs to one of them.
!macro StopIfInUse un
  ; $0: the folder where the program may be, "" for none.
  Function ${un}StopIfInUse
    ${If} $0 == ""
      Return
    ${EndIf}
    retry:
    StrCpy $InUse ""
    !insertmacro ForEachProgramFile ${un}NoteIfInUse
    ${If} $InUse != ""
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY retry
      SetErrorLevel 2
      Quit
    ${EndIf}
  FunctionEnd

  ; $0: the folder, $1: a file's path in it.
  Function ${un}NoteIfInUse
    ${If} $InUse != ""
    ${OrIfNot} ${FileExists} "$0\$1"
      Return
    ${EndIf}
    ; What is read-only can be deleted nevertheless.
    SetFileAttributes "$0\$1" NORMAL
    ; GENERIC_WRITE | DELETE, sharing everything, OPEN_EXISTING: Windows lets nobody write to a
    ; program or a library that runs, nor delete what another has opened for itself.
    StrCpy $2 -1
    System::Call 'kernel32::CreateFile(t "$0\$1", i 0x40010000, i 7, p 0, i 3, i 0, p 0) p .r2'
    ${If} $2 P= -1
      StrCpy $InUse "$0\$1"
    ${Else}
      System::Call 'kernel32::CloseHandle(p r2)'
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro StopIfInUse ""
!insertmacro StopIfInUse "un."
