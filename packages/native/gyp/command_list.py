"""A generator for gyp that writes the commands of a build to build/commands.json instead of a Makefile.

It serves what an addon for Linux is: one target with sources and no steps of its own. The commands are those of gyp's
Makefiles. gyp calls the functions whose names are in CamelCase.
"""

import json
import os
import shlex
import shutil

from gyp.common import GypError

product_directory = os.path.join("build", "Release")
object_directory = os.path.join(product_directory, "obj.target")
languages = {".c": "CC", ".s": "CC", ".S": "CC", ".cc": "CXX", ".cpp": "CXX", ".cxx": "CXX"}
compilers = {"CC": ["cc", "gcc", "clang"], "CXX": ["g++", "c++", "clang++"]}

generator_default_variables = {
    "OS": "linux",
    "CONFIGURATION_NAME": "Release",
    "PRODUCT_DIR": os.path.abspath(product_directory),
    "LIB_DIR": os.path.abspath(object_directory),
    "SHARED_LIB_DIR": os.path.abspath(object_directory),
    "INTERMEDIATE_DIR": os.path.abspath(object_directory),
    "SHARED_INTERMEDIATE_DIR": os.path.abspath(object_directory),
    "EXECUTABLE_PREFIX": "",
    "EXECUTABLE_SUFFIX": "",
    "SHARED_LIB_PREFIX": "lib",
    "SHARED_LIB_SUFFIX": ".so",
    "STATIC_LIB_PREFIX": "lib",
    "STATIC_LIB_SUFFIX": ".a",
    # Only rules use these, and rules are refused below.
    "RULE_INPUT_DIRNAME": "",
    "RULE_INPUT_EXT": "",
    "RULE_INPUT_NAME": "",
    "RULE_INPUT_PATH": "",
    "RULE_INPUT_ROOT": "",
}


def GenerateOutput(target_list, target_dicts, data, params):
    name = the_only_target(target_dicts)
    target = target_dicts[name]
    directory = os.path.dirname(name.split(":")[0])
    settings = target["configurations"]["Release"]

    def path(relative):
        return os.path.normpath(os.path.join(directory, relative))

    def compile_command(source):
        language = languages[os.path.splitext(source)[1]]
        stem = os.path.splitext(os.path.normpath(source))[0].replace("..", "_").lstrip("/")
        output = os.path.join(object_directory, target["target_name"], stem + ".o")
        arguments = compiler(language) + ["-o", output, path(source)]
        arguments += ["-D" + define for define in settings.get("defines", [])]
        arguments += ["-I" + path(include) for include in settings.get("include_dirs", [])]
        arguments += words(settings.get("cflags", []))
        arguments += words(settings.get("cflags_c" if language == "CC" else "cflags_cc", []))
        arguments += from_environment("CPPFLAGS", "CFLAGS" if language == "CC" else "CXXFLAGS")
        return command(language, output, arguments + ["-c"])

    sources = [source for source in target.get("sources", []) if os.path.splitext(source)[1] in languages]
    compiling = [compile_command(source) for source in sources]
    product = "%s%s.%s" % (
        target.get("product_prefix", ""),
        target.get("product_name", target["target_name"]),
        target.get("product_extension", "node"),
    )
    output = os.path.join(object_directory, product)
    linking = compiler("CXX") + ["-o", output, "-shared"]
    linking += words(settings.get("ldflags", []))
    linking += ["-L" + path(folder) for folder in settings.get("library_dirs", [])]
    linking += from_environment("LDFLAGS") + ["-Wl,-soname=" + product]
    linking += ["-Wl,--start-group"] + [step["output"] for step in compiling] + ["-Wl,--end-group"]
    # A library may be named twice; as with make, the first counts.
    linking += words(dict.fromkeys(target.get("libraries", [])))

    with open(os.path.join("build", "commands.json"), "w", encoding="utf-8") as file:
        json.dump(
            {
                "compile": compiling,
                "link": command("SOLINK_MODULE", output, linking),
                "product": os.path.join(product_directory, product),
            },
            file,
        )


def the_only_target(targets):
    for name, target in targets.items():
        own_steps = [key for key in ("actions", "rules", "copies") if target.get(key)]
        if own_steps:
            refuse("%s has %s" % (name, own_steps[0]))
    built = [name for name, target in targets.items() if target["type"] != "none"]
    if len(built) != 1:
        refuse("there are %d targets to build" % len(built))
    if targets[built[0]]["type"] != "loadable_module":
        refuse("%s is a %s" % (built[0], targets[built[0]]["type"]))
    return built[0]


def refuse(reason):
    raise GypError("Without make only a single addon can be built, but %s: install make." % reason)


def compiler(language):
    named = os.environ.get(language, "").strip()
    if named:
        return shlex.split(named)
    for name in compilers[language]:
        if shutil.which(name):
            return [name]
    raise GypError("There is no compiler (%s) in PATH; %s names another." % (", ".join(compilers[language]), language))


def words(flags):
    """Splits flags as make and the shell do: one entry may hold several words, and quotes and `$$` are resolved."""
    for flag in flags:
        if "$(" in flag:
            refuse('"%s" is in the language of make' % flag)
    return [word for flag in flags for word in shlex.split(flag.replace("$$", "$"))]


def from_environment(*names):
    return [word for name in names for word in shlex.split(os.environ.get(name, ""))]


def command(kind, output, arguments):
    return {
        "title": "  %s(target) %s" % (kind, os.path.relpath(output, "build")),
        "output": output,
        "arguments": arguments,
    }
