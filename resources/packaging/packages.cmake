# SPDX-FileCopyrightText: 2026 The Redbud developers
# SPDX-License-Identifier: GPL-2.0-or-later
# Debian packages: `cpack` in a build folder, or `./dev package`.
set(REDBUD_MAINTAINER "The Redbud developers <developers@redbud.invalid>" CACHE STRING
    "Whom packages name as their maintainer: NAME <ADDRESS>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "${REDBUD_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL redbudctl)
if(REDBUD_GUI)
    list(APPEND CPACK_COMPONENTS_ALL redbud)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_PACKAGE_SOURCE redbud)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# The first line of a description is its synopsis, unless there is a summary for all.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_COMPONENT_REDBUDCTL_DESCRIPTION
"virtual machines with NVLink2 GPUs on POWER9, without a display
redbudctl plans QEMU pseries virtual machines that own NVIDIA V100 GPUs with
their NVLink2 bridges on IBM POWER9 servers (AC922), predicts what the guest
will see, and rehearses the plan on the installed QEMU with simulated devices,
on any computer. On the server it hands the devices to vfio-pci and back, and
launches, watches and stops the virtual machine.
.
This package has the command line, the helper that changes the bindings of
devices, and a rule that lets the group vfio use bound devices.")
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_NAME redbudctl)
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_DEPENDS
    "systemd | systemd-standalone-sysusers | systemd-sysusers, pci.ids")
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_RECOMMENDS "qemu-system-ppc, pkexec, udev")
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_SUGGESTS
    "redbud, bash-completion, driverctl, libvirt-clients, debian-installer-12-netboot-ppc64el")
set(scripts ${CMAKE_CURRENT_SOURCE_DIR}/packaging)
set(CPACK_DEBIAN_REDBUDCTL_PACKAGE_CONTROL_EXTRA ${scripts}/postinst ${scripts}/prerm
    ${scripts}/postrm)

set(CPACK_COMPONENT_REDBUD_DEPENDS redbudctl)
set(CPACK_COMPONENT_REDBUD_DESCRIPTION
"window that plans virtual machines with NVLink2 GPUs on POWER9
Redbud plans QEMU pseries virtual machines that own NVIDIA V100 GPUs with
their NVLink2 bridges on IBM POWER9 servers (AC922). The window shows a host
with its GPUs, bridges and IOMMU groups as they are wired, and beside it the
virtual machine; devices are dragged from one to the other. It says what is
wrong with a plan, predicts what the guest will see, rehearses the plan with
simulated devices on any computer, and launches and watches it on the server.")
set(CPACK_DEBIAN_REDBUD_PACKAGE_NAME redbud)
set(CPACK_DEBIAN_REDBUD_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_REDBUD_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_REDBUD_PACKAGE_SUGGESTS "qt6-wayland, fonts-noto-cjk")

include(CPack)
