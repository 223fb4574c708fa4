"""How Sphinx builds these pages."""

from importlib.metadata import version as installed

from docutils.nodes import Element, TextElement
from pygments.lexers.special import TextLexer
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon.docstring import GoogleDocstring

import inquit
import inquit.testing

project = "inquit"
author = "The inquit contributors"
project_copyright = "2026, The inquit contributors"
version = release = installed("inquit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings say `this` for code.
default_role = "code"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
autodoc_typehints = "signature"
autodoc_type_aliases = {name: name for name in ("Role", "EventKind", "SegmentKind", "Severity")}
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 100
toc_object_entries_show_parents = "hide"

# `_sections` below does what is wanted of Napoleon.
napoleon_google_docstring = False
napoleon_numpy_docstring = False

# A reference to something of ours must lead somewhere; other projects' pages are not looked up.
nitpicky = True
# Nor are the protocols that say no more than `read` or `write`.
nitpick_ignore_regex = [("py:.*", r"(?!inquit\.).*"), ("py:class", r"inquit\.formats\.(Read|Writ)able")]

html_theme = "furo"
html_title = f"inquit {release}"
html_copy_source = False
pygments_style = "friendly"
pygments_dark_style = "native"


def _public(app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: TextElement) -> Element | None:
    """Send a reference to `inquit.model.Span` to where the page has it: under the name it is imported by."""
    target = str(node.get("reftarget", ""))
    name = target.rpartition(".")[2]
    package = next((package for package in (inquit, inquit.testing) if name in package.__all__), None)
    if not target.startswith("inquit.") or package is None:
        return None
    domain = env.get_domain("py")
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", f"{package.__name__}.{name}", node, contnode)


def _sections(app: Sphinx, what: str, _name: str, obj: object, options: object, lines: list[str]) -> None:
    """Set `Raises:` and its like as fields.

    Napoleon's own hook would do so for attributes, too, and take the words before a colon for a type.
    """
    if what in {"class", "exception", "function", "method"}:
        lines[:] = GoogleDocstring(lines, app.config, app, obj=obj, options=options).lines()


def setup(app: Sphinx) -> None:
    """Add the two hooks above, and a name for blocks of CSV, which Pygments does not know."""
    app.add_lexer("csv", TextLexer)
    app.connect("missing-reference", _public)
    app.connect("autodoc-process-docstring", _sections)
