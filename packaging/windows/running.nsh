; Refusing to go on, and noticing that the program runs.

!macro Refuse sentence
  MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; Both programs need it, and a function belongs to one of them.
; $0: the folder where the program may be.
!macro StopIfRunning un
  Function ${un}StopIfRunning
    retry:
    ${IfNot} ${FileExists} "$0\${PROGRAM}"
      Return
    ${EndIf}
    ; Windows lets nobody write to a program that runs.
    ClearErrors
    FileOpen $1 "$0\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRuns)" /SD IDCANCEL IDRETRY retry
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $1
  FunctionEnd
!macroend
!insertmacro StopIfRunning ""
!insertmacro StopIfRunning "un."
