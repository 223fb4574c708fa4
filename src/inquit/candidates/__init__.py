"""Where a tag may stand: the view of a source, the layouts that a tag can take, and every place that has one."""
