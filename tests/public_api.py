"""Print every name that users may rely on, with what it takes: what `public_api.txt` holds.

Types are left out: mypy holds those. Of a default it says that there is one, and which where that
is a plain value.
"""

import enum
import inspect
from importlib import import_module

import attrs

import technopark as tp

PLAIN = (bool, int, str, type(None))


def lines():
    """Give a line for each public name, and for each method and property of a public class."""
    for name in tp.__all__:
        value = getattr(tp, name)
        if not inspect.ismodule(value):
            yield from described(name, value)
            continue
        package = import_module(f"technopark.{name}")
        for inner in sorted(package.__all__):
            yield from described(f"{name}.{inner}", getattr(package, inner))


def described(name, value):
    if not inspect.isclass(value):
        yield f"{name}{taken(value)}" if callable(value) else name
    elif hasattr(value, "model_fields"):
        yield f"{name}({', '.join(value.model_fields)})"
    elif issubclass(value, enum.Enum):
        yield f"{name}: {', '.join(value.__members__)}"
    else:
        made = inspect.isfunction(value.__init__) or hasattr(value, "_fields")
        yield name + (taken(value) if made else "")
        fields = {field.name for field in attrs.fields(value)} if attrs.has(value) else set()
        fields |= set(getattr(value, "_fields", ()))
        for inner in sorted(members(value) - fields):
            found = inspect.getattr_static(value, inner)
            call = isinstance(found, staticmethod | classmethod) or inspect.isfunction(found)
            yield f"{name}.{inner}" + (taken(getattr(value, inner)) if call else "")


def members(value):
    """Give the public names that a class and its bases in this library define."""
    ours = [kind for kind in value.__mro__ if kind.__module__.startswith("technopark.")]
    return {inner for kind in ours for inner in vars(kind) if not inner.startswith("_")}


def taken(value):
    """Give the names of what is taken, and what has a default."""
    signature = inspect.signature(value)
    shown = [
        one.replace(annotation=one.empty, default=default(one.default))
        for one in signature.parameters.values()
        if one.name != "self"
    ]
    whole = signature.replace(parameters=shown, return_annotation=signature.empty)
    return str(whole).replace("=Ellipsis", "=...")


def default(value):
    return value if value is inspect.Parameter.empty or isinstance(value, PLAIN) else ...


if __name__ == "__main__":
    print("\n".join(lines()))
