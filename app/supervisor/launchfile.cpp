// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/supervisor/launchfile.h"

#include "app/supervisor/uniquefd.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <string_view>

namespace redbud::supervisor
{

namespace
{

constexpr std::size_t maxBytes = 1U << 20U;

/// Room for the descriptors that the supervisor uses itself.
constexpr int lowestFd = 10;
constexpr int highestFd = 200;

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<OpenFile> openFile(std::string_view value)
{
    const auto colon = value.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto fd = number<int>(value.substr(0, colon));
    if (!fd || *fd < lowestFd || *fd > highestFd)
        return std::nullopt;
    return OpenFile{*fd, std::string(value.substr(colon + 1))};
}

bool take(LaunchFile &launch, std::string_view key, std::string value)
{
    if (key == "arg") {
        launch.argv.push_back(std::move(value));
    } else if (key == "env") {
        launch.environment.push_back(std::move(value));
    } else if (key == "end") {
        launch.endCommand.push_back(std::move(value));
    } else if (key == "log") {
        launch.log = std::move(value);
    } else if (key == "console") {
        launch.consoleLog = std::move(value);
    } else if (key == "memlock") {
        launch.memlock = number<unsigned long long>(value);
        return launch.memlock.has_value();
    } else if (key == "file") {
        const auto file = openFile(value);
        if (file)
            launch.files.push_back(*file);
        return file.has_value();
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<LaunchFile> parseLaunchFile(const std::string &bytes)
{
    if (bytes.size() > maxBytes)
        return std::nullopt;
    LaunchFile launch;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto keyEnd = bytes.find('\0', at);
        if (keyEnd == std::string::npos)
            return std::nullopt;
        const auto valueEnd = bytes.find('\0', keyEnd + 1);
        if (valueEnd == std::string::npos)
            return std::nullopt;
        if (!take(launch, std::string_view(bytes).substr(at, keyEnd - at),
                  bytes.substr(keyEnd + 1, valueEnd - keyEnd - 1)))
            return std::nullopt;
        at = valueEnd + 1;
    }
    if (launch.argv.empty() || launch.argv.front().empty() || launch.log.empty())
        return std::nullopt;
    return launch;
}

std::optional<LaunchFile> readLaunchFile(const std::string &path)
{
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return std::nullopt;
    std::string bytes;
    std::array<char, 65536> block{};
    while (bytes.size() <= maxBytes) {
        const ssize_t count = ::read(file.get(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return parseLaunchFile(bytes);
        bytes.append(block.data(), std::size_t(count));
    }
    return std::nullopt;
}

} // namespace redbud::supervisor
