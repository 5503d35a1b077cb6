"""Bring the notebooks of examples/ into the site.

MkDocs reads only docs/; a symbolic link would do, but does not survive a checkout on Windows.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parent.parent


@event_priority(100)  # before the plugin that runs the notebooks looks for them
def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    for notebook in sorted((ROOT / "examples").glob("*.ipynb")):
        name = f"examples/{notebook.name}"
        files.append(File(name, str(ROOT), config.site_dir, config.use_directory_urls))
    return files
