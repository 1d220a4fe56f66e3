@echo off
rem Starts Complet on Windows: finds Java, builds the jar when there is none, then runs the program.
rem What scripts/complet does besides (building again after a change of the sources, locks) is left out:
rem this file is kept short enough to be checked by reading.
rem
rem Delayed expansion stays off and %* stands alone, so that "!" and "^" in the name of a file are safe. No line
rem with an accent is printed before the code page is UTF-8.
setlocal EnableExtensions DisableDelayedExpansion

rem The code page of the console, the last word of what chcp prints ("Page de codes active : 850"), perhaps with a dot.
set "code_page="
for /f "tokens=*" %%L in ('chcp') do for %%W in (%%L) do set "code_page=%%~nW"
chcp 65001 >nul

call :start %*
set "status=%errorlevel%"
if defined code_page chcp %code_page% >nul
exit /b %status%

:start
for %%D in ("%~dp0..") do set "root=%%~fD"
set "jar=%root%\target\complet.jar"
call :find_java || exit /b 2
if not exist "%jar%" call :build || exit /b 2
exit /b 0
