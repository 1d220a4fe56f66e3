@echo off
rem Starts Complet on Windows: finds Java, builds the jar when there is none, shares class data, runs the program.
rem Kept short enough to be checked by reading; unlike scripts/complet, it does not build again when sources change:
rem delete target\complet.jar for that.
rem
rem No delayed expansion, and %* on one line alone: "!" and "^" in the name of a file stay as they are. No parenthesis
rem around a path that may hold one, as "Program Files (x86)" does. Only ASCII in this file, whatever the code page is.
setlocal EnableExtensions DisableDelayedExpansion
set "status=2"

rem The program reads and writes UTF-8. What chcp prints ends with ": 850", in German with ": 850."
for /f "tokens=2 delims=:" %%P in ('chcp') do set "code_page=%%P"
set "code_page=%code_page: =%"
set "code_page=%code_page:.=%"
chcp 65001 >nul

for %%D in ("%~dp0..") do set "root=%%~fD"
set "jar=%root%\target\complet.jar"

rem --- Which Java? The one of JAVA_HOME, or the one of the path; version 17 or later.
set "java="
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
call :recent && goto found
:path
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto no_java
call :recent && goto found
:no_java
echo [complet] Il faut Java 17, ou une version suivante. Installez-le, ou indiquez son dossier dans JAVA_HOME. >&2
goto end
:found

rem --- Built on first use, in a folder of its own, so that a second start never sees half a jar.
if exist "%jar%" goto built
where /q mvn.cmd && goto build
echo [complet] Maven (mvn.cmd) est introuvable, or il faut construire le programme. Installez Maven et un JDK. >&2
goto end
:build
echo [complet] Construction du programme, une minute ou deux la fois initiale... >&2
set "build=%root%\target\construction-%RANDOM%"
set "log=%root%\target\construction.log"
if not exist "%root%\target" mkdir "%root%\target"
if exist "%home%\bin\javac.exe" set "JAVA_HOME=%home%"
call mvn.cmd -B -q -f "%root%\pom.xml" -Dquick -Dmaven.test.skip=true -Djacoco.skip=true "-Dcomplet.build=%build%" package <nul >"%log%" 2>&1
if exist "%build%\complet.jar" move /y "%build%\complet.jar" "%jar%" >nul
if exist "%build%" rd /s /q "%build%"
if exist "%jar%" goto built
echo [complet] La construction du programme n'a pas abouti. Le journal dit pourquoi, "%log%" >&2
goto end
:built

rem C1 alone starts faster; the rest keeps Java's own remarks away from the user, and makes everything UTF-8.
set flags=-XX:TieredStopAtLevel=1 -Xmx256m -XX:-UsePerfData -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:+ExitOnOutOfMemoryError
set flags=%flags% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8

rem --- Class data, made once for each jar and each Java: Java refuses an archive of others by itself, in silence.
rem It is made under a name of its own; "ren" gives it the right one in one step, or fails when another start was first.
set "archive="
if not defined LOCALAPPDATA goto run
for %%J in ("%jar%") do set "stamp=%version%-%%~zJ-%%~tJ"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "cache=%LOCALAPPDATA%\complet"
set "archive=%cache%\%stamp%.jsa"
if exist "%archive%" goto run
if not exist "%cache%" mkdir "%cache%" 2>nul
del /q "%cache%\%version%-*.jsa" >nul 2>nul
set "draft=%cache%\%RANDOM%%RANDOM%.draft"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%draft%" -cp "%jar%" fr.complet.cli.Rehearsal "%root%\samples\complet" "%root%\samples\incomplet" "%root%\samples\classeur-complet" <nul >nul 2>nul
if exist "%draft%" ren "%draft%" "%stamp%.jsa" 2>nul
if exist "%draft%" del /q "%draft%" >nul 2>nul

:run
rem Naming an archive that does not exist is slower than naming none.
set share=
if defined archive if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
rem Whether there is a keyboard, no command here can tell: the commands that need one ask Java.
"%java%" %flags% %share% -Dcomplet.keyboard=untold -cp "%jar%" fr.complet.cli.Main %*
set "status=%errorlevel%"
if "%status%"=="3" echo [complet] La RAM ne suffit pas pour ce dossier. >&2

:end
if defined code_page chcp %code_page% >nul
exit /b %status%

rem Is %java% there, and recent enough? Sets home (the folder above bin) and version. The text file "release" says the
rem version at once; a Java without it, such as a program that picks one, is asked.
:recent
if not exist "%java%" exit /b 1
set "version="
set "major=0"
for %%J in ("%java%") do for %%H in ("%%~dpJ..") do set "home=%%~fH"
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%home%\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
if not defined version for /f "tokens=2,3" %%K in ('""%java%" -version 2^>^&1"') do if "%%K"=="version" set "version=%%~L"
if not defined version exit /b 1
for /f "delims=.-+_ " %%M in ("%version%") do set "major=%%M"
if %major% geq 17 exit /b 0
exit /b 1
