; Stands in for the program in a preview of the set-up, which is made where the program itself
; cannot be built: it tells so. Compiled by devtools/windows/set_up.py, which defines ICON, OUTPUT.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
ManifestDPIAware true
RequestExecutionLevel user
SilentInstall silent

Name "Seller Casebook 掌柜台账"
OutFile "${OUTPUT}"
Icon "${ICON}"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
LangString Note 1033 "This is a preview of the set-up. It holds no program: that is built on Windows only."
LangString Note 2052 "这是安装程序的预览版，不含程序本身：程序只在 Windows 上构建。"

Section
  MessageBox MB_OK|MB_ICONINFORMATION "$(Note)"
SectionEnd
