"""The privacy sheet."""
